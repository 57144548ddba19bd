/** The stand-in's certificate is one that TLS takes. */
import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSigned } from '../../../scripts/lib/mock-server/self-signed.mjs';

it('is signed by its own key and holds today', () => {
  const { cert } = selfSigned();
  const certificate = new X509Certificate(cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.subject).toBe('CN=Paper Trail stand-in');
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
});
