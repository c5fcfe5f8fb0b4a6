/**
 * Text that an XML feed can hold: the feed library puts it into CDATA sections, and saves them from the
 * first `]]>` within them alone.
 */

/** Plain text without the end of a section in it: a space keeps its signs apart. */
export function textForCdata(text: string): string {
  return text.replace(/\]\]>/g, ']] >');
}

/** HTML that says the same without the end of a section in it. */
export function htmlForCdata(html: string): string {
  return html.replace(/\]\]>/g, ']]&gt;');
}
