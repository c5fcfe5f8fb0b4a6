/** What a page says of itself to machines, in the terms of schema.org. */
import type { Article, ListedEvent, ListedQuote } from '../article/article.ts';
import type { Correction } from '../history/corrections.ts';
import { absoluteUrl, site } from '../site.ts';

/** The data as text that can stand inside a `script` element: no title can close the element. */
export function serializeJsonLd(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c');
}

/** An article as NewsArticle, with its quotations, dated events and corrections. `image` is a whole address. */
export function newsArticle(article: Article, image: string | null, corrections: readonly Correction[] = []): object {
  const url = absoluteUrl(`/articles/${article.slug}/`);
  const publisher = { '@type': 'NewsMediaOrganization', name: site.name, url: absoluteUrl('/') };
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary,
    datePublished: article.moment ?? article.date,
    dateModified: article.updated ?? article.moment ?? article.date,
    inLanguage: article.lang,
    wordCount: article.words,
    ...(article.tags.length > 0 && { keywords: article.tags }),
    ...(image !== null && { image: [image] }),
    author: article.authors.length > 0 ? article.authors.map((name) => ({ '@type': 'Person', name })) : publisher,
    publisher,
    ...(corrections.length > 0 && { correction: corrections.map(correctionComment) }),
    hasPart: article.quotes.map((quote, at) => quotation(quote, `${url}#q${at + 1}`)),
    mentions: article.timeline.map((entry, at) => datedEvent(entry, `${url}#t${at + 1}`)),
  };
}

function correctionComment({ day, kind, from, to }: Correction): object {
  return { '@type': 'CorrectionComment', datePublished: day, text: to === null ? `The ${kind} "${from}" was taken away.` : `The ${kind} was "${from}", and now is "${to}".` };
}

function quotation({ text, speaker }: ListedQuote, url: string): object {
  const creator = speaker && speaker.kind !== 'unnamed' ? { creator: { '@type': speaker.kind === 'person' ? 'Person' : 'Organization', name: speaker.name } } : {};
  return { '@type': 'Quotation', url, text, ...creator };
}

function datedEvent({ text, from, to }: ListedEvent, url: string): object {
  return { '@type': 'Event', url, name: text, startDate: from, ...(to !== from && { endDate: to }) };
}
