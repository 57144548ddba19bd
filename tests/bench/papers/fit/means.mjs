/**
 * What each sign is expected to be worth, in log-odds, before any page has been seen. The fit is drawn towards
 * these means, so that a sign keeps its sense where few pages show it; one without a mean is drawn to 0.
 */

/**
 * From these log-odds on a work counts as reported, from the page alone: three in five. One below them is still
 * offered, and looked up; a wrong paper that is said to be the right one costs more than a question.
 */
export const REPORTED_FROM = 0.4;

/**
 * Signs of a page: `utils/papers/judgement/features.ts`.
 * @type {Record<string, number>}
 */
export const PAGE_MEANS = {
  // Most works on a page are not the one that its story reports.
  bias: -1.6,

  // The page's data name the work as its own or as what it is about; a list of what it cites names others.
  'claim:own': 2.5,
  'claim:about': 2,
  'claim:cites': -2.5,
  'claim:embedded': -0.5,
  // But what a page keeps for a badge of its own is its paper's, if it is the only work.
  'embedded:sole': 1,

  // A story names its paper in its running text, early rather than late; text outside it is another story's.
  prose: 0.6,
  'prose:early': 0.6,
  'prose:late': -0.4,
  'prose:above': -0.5,
  'prose:behind': 0,
  'prose:outside': -1.5,
  'prose:sole': 0.4,
  'prose:others': 0,
  'prose:rivals': -0.7,
  // Of works that are all new, each is news.
  'prose:roundup': 1,
  // And each of the works that a story has one by one under its headings.
  'prose:brief': 1,
  // So is each of two papers that appeared side by side, that one sentence names, or that one list holds alone.
  sibling: 1,
  'prose:pair': 0.3,
  'prose:several': 0,
  'entry:all-new': 1,

  // An entry of its own is made for the paper, most of all under a label; one of many is a bibliography's or a
  // rail's, and what stands far from the story belongs to the site.
  'entry:alone': 0.8,
  'entry:alone:labelled': 1.2,
  'entry:few': 0.2,
  'entry:few:labelled': 0.4,
  'entry:several': -0.8,
  'entry:several:labelled': 0.2,
  'entry:many': -1.8,
  'entry:many:labelled': 0,
  'entry:bibliography': -1.6,
  'entry:spans-years': -1.2,
  'entry:among-others': -0.7,
  'entry:teaser': -0.8,
  'entry:teasers': -1,
  'entry:above': 0,
  'entry:behind': 0.2,
  'entry:outside': -1.2,
  // Each further heading behind the story begins another part of the page; a next story is another's.
  'entry:parts-behind': -1,
  'next-story': -5,
  'entry:far': -0.6,
  'entry:in-main': 0.4,

  // What the site calls the part of the page: each of these parts is not the story.
  'region:references': -1,
  'region:related': -1.2,
  'region:comments': -4,
  'region:sidebar': -0.7,
  'region:chrome': -2.5,

  // A label that means the paper speaks for what stands under it, if that is not many; labels of further links,
  // of works beside it or of the page itself speak against it.
  'label:paper': 2.2,
  'label:paper:many': 0,
  'label:sources': 0.6,
  'label:sources:many': -1,
  'label:links': -0.6,
  'label:links:many': -1.5,
  'label:beside': -2,
  'label:beside:many': -2,
  'label:self': -2,
  'label:self:many': -2,
  'label:end': 0,
  'label:end:many': -0.5,

  // Words of the sentence: "the new study, published in" speaks for the work, "another study", "a study" and
  // "for example" against it.
  'words:study': 0.4,
  'words:published': 0.8,
  'words:recent': 0.6,
  'words:newStudy': 0.5,
  'words:new-study': 0.3,
  'words:definite': 0.4,
  'words:indefinite': -0.6,
  'words:other': -1.3,
  'words:journal': 0.4,
  'words:example': -0.8,

  // A link on the words "study" or "published", on a journal's name or on the identifier itself is the paper's;
  // one on a bare number is a reference's, one on a notice the notice's.
  'link:study': 0.5,
  'link:published': 0.4,
  'link:journal': 0.3,
  'link:italic': 0.3,
  'link:name': 0.3,
  'link:identifier': 0.5,
  'link:bare': -0.5,
  'link:long': 0,
  'link:short': 0,
  'link:notice': -4,

  // Who writes out a citation or an identifier, or names people that the story names, means this paper.
  'text:citation': 0.5,
  'text:named': 0.5,
  'text:plain': 0.2,
  'text:in-brackets': 0.8,
  'text:names': 0.8,
  // A line with the story's own title says how to cite the story.
  'text:own-title': -2,

  // Named twice, or alone, or first: the story is about it. The more rivals, the less likely is each.
  again: 0.3,
  'again:elsewhere': 0.7,
  sole: 0.8,
  others: -0.5,
  rank: -0.8,
  'rank:first': 0.8,
  'rival:labelled': -1.5,
  'rival:called': -1,

  // News is about what has just appeared.
  'year:same': 0.7,
  'year:next': 0,
  'year:before': -1.2,
  'year:far': -2.5,
  'year:unknown': 0,
  'year:newest': 0.7,

  // Data sets are seldom the news, preprints a little less often than articles.
  'kind:comment': -2,
  'kind:data': -1.5,
  'kind:preprint': -0.3,
  'kind:no-doi': 0,

  // A title that shares the story's words is the paper's; a story that talks of research reports some.
  'title:shared': 1.5,
  'story:research': 0.4,
  'story:talks-of-study': 0.3,
  'story:hardly-talks-of-study': -0.3,
};

/**
 * Signs of a record: `utils/scholarly/match/signals.ts`, and where the work comes from.
 * @type {Record<string, number>}
 */
export const RECORD_MEANS = {
  // Most works are not the one; the page's own log-odds count for less once there is a record, and a work that
  // only a search gave has no page to speak for it.
  bias: -1.5,
  page: 0.7,
  record: 0,
  searched: -1.5,

  // A paper appears on the day of its news or in the weeks before; an old one is background, one of the future
  // was not known yet. Dates without a day say less.
  'days:unknown': 0,
  'days:ahead': 0.3,
  'days:future': -2,
  'days:same': 1.5,
  'days:weeks': 1,
  'days:months': 0.3,
  'days:quarter': -0.7,
  'days:year': -1.8,
  'days:old': -3,
  'days:year-only': 0.3,
  'days:month-only': 0.8,

  // Stories name authors of their paper, and its journal and institution; of another journal's paper they do not.
  'authors:full': 1.5,
  'authors:titled': 1.2,
  'authors:several': 0.7,
  'authors:surname': 0.3,
  'authors:first-or-last': 0.5,
  'authors:none': -0.7,
  'authors:unknown': 0.4,
  'journal:named': 1.2,
  'journal:present': 0.6,
  'journal:other': -0.5,
  'institution:place': 0.4,
  institution: 0.6,

  // Words and figures that story and record share; a record with the story's own headline is the story's.
  'title:share': 1.5,
  'title:weight': 1,
  'title:quoted': 2,
  'title:headline': -3,
  'abstract:share': 1.5,
  'abstract:numbers': 1,
  numbers: 3,

  // Articles are reported, what is written about them is not, nor the preprint of an article that is there too.
  'type:preprint': -0.2,
  'type:other': -1,
  'type:about': -2,
  'pages:few': -1,
  'version:became': -3,

  // Beside rivals: the nearer date and the better named authors.
  'rival:nearer': 0.7,
  'rival:farther': -0.7,
  'rival:fewer-named': 0.5,
  'rival:more-named': -0.7,
};
