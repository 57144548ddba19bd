/**
 * A certificate for the stand-in server, made anew for each run: RSA 2048, signed by itself, for any
 * host. Browsers are told not to mind it; no key is kept anywhere.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY_MS = 86_400_000;

/** One value of DER (ITU-T X.690): its tag, its length, its content. */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const size = content.length;
  if (size < 128) return Buffer.concat([Buffer.from([tag, size]), content]);
  const bytes = [];
  for (let rest = size; rest > 0; rest >>= 8) bytes.unshift(rest & 255);
  return Buffer.concat([Buffer.from([tag, 128 + bytes.length, ...bytes]), content]);
}

const sequence = (...parts) => der(0x30, ...parts);
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const NULL = der(0x05);
const SHA256_WITH_RSA = sequence(oid('2a864886f70d01010b'), NULL);
const COMMON_NAME = oid('550403');

/** UTCTime, which X.509 (RFC 5280, 4.1.2.5.1) wants as YYMMDDHHMMSSZ. */
const utcTime = (ms) =>
  der(
    0x17,
    Buffer.from(
      `${new Date(ms)
        .toISOString()
        .replace(/[-:T]|\.\d+Z/g, '')
        .slice(2)}Z`,
    ),
  );

/** {key, cert} in PEM, for tls.createServer. */
export function selfSigned() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const name = sequence(
    der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('Paper Trail stand-in')))),
  );
  const now = Date.now();
  const unsigned = sequence(
    // A leading byte keeps the random number positive.
    der(0x02, Buffer.from([1]), randomBytes(8)),
    SHA256_WITH_RSA,
    name,
    sequence(utcTime(now - DAY_MS), utcTime(now + 30 * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', unsigned, privateKey);
  const certificate = sequence(unsigned, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), signature));
  const lines = certificate.toString('base64').match(/.{1,64}/g);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
