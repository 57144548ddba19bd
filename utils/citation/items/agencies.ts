/** News agencies, for the formats that keep them apart from who wrote. */
import type { CslItem, CslName } from '../../scholarly/types';
import { isNewsAgency } from '../../text/data/news-agencies';

const NEWS = /^(?:article-(?:newspaper|magazine)|webpage|post-weblog)$/;

/** Who a story is signed by: agencies, and everybody else. */
export function agenciesOf({ type, author = [] }: CslItem): {
  agencies: CslName[];
  others: CslName[];
} {
  const isAgency = (name: CslName) =>
    NEWS.test(type) && !name.given && isNewsAgency(name.literal ?? name.family ?? '');
  return {
    agencies: author.filter(isAgency),
    others: author.filter((name) => !isAgency(name)),
  };
}
