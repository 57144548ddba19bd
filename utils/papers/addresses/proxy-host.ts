/** The host that a library's proxy or a translator stands in for, as its own host name tells. */
import { isKnownHost, LONGEST_HOST } from './publisher-rules';

/** Words in the names of such services. */
const SERVICE = /proxy|vpn|idm|remote|translate\.goog|openathens|shibboleth/i;
/** Parts that proxies put around the host: `0-`, `https-`, `-443`, `-s`. */
const AROUND = /^(?:\d{1,2}-|https?-)|-(?:443|80|s)$/g;
const RESOLVER = /^(?:dx\.|www\.)?doi\.org$/;

/** Whether works are read at this host, or resolved. */
export const isScholarly = (host: string): boolean => isKnownHost(host) || RESOLVER.test(host);

/**
 * `www.nature.com` of `www-nature-com.proxy.uni.example`, `www.nature.com.proxy.uni.example` or
 * `0-www.nature.com.library.uni.example`; null where nothing stands behind. Hosts of unknown sites are
 * believed only in front of a service's name.
 */
export function hostBehind(hostname: string): string | null {
  const host = hostname.toLowerCase();
  const labels = host.split('.');
  const [first = ''] = labels;
  if (host.length > LONGEST_HOST || labels.length < 3 || (isScholarly(host) && !SERVICE.test(host)))
    return null;
  const single = first.replace(AROUND, '').replace(AROUND, '');
  if (single.includes('-')) {
    const dotted = undashed(single);
    if (isScholarly(dotted) || (SERVICE.test(host) && TOP_LEVEL.test(dotted))) return dotted;
  }
  const service = labels.findIndex((label, at) => at > 0 && SERVICE.test(label));
  const bare = [first.replace(/^\d{1,2}-/, ''), ...labels.slice(1)];
  for (let end = Math.min(service < 0 ? labels.length - 2 : service, 5); end >= 2; end--) {
    const front = bare.slice(0, end).join('.');
    if (isScholarly(front)) return front;
    if (service > 0 && TOP_LEVEL.test(front)) return front;
  }
  return null;
}

const TOP_LEVEL = /\.(?:com|org|net|edu|gov|info|[a-z]{2})$/;

/** Proxies write `.` as `-` and `-` as `--`. */
const undashed = (label: string): string =>
  label
    .split('--')
    .map((part) => part.replace(/-/g, '.'))
    .join('-');
