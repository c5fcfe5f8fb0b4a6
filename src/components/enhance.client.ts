/** Runs in the browser, on every page: what a reader may have beside the page. No page needs it. */
import { offerCopies } from './copyQuote.client.ts';
import { offerShare } from './share.client.ts';
import { offerTheme } from './theme.client.ts';
import { visit } from './visits.client.ts';
import { offerVoice } from './voice.client.ts';

offerTheme();
visit();
if (document.querySelector('.text')) {
  offerCopies();
  offerShare();
  offerVoice();
}
