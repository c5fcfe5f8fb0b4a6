/** What an editor is told of each kind of bad file: the wording is the interface. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../src/archive/folder.ts';
import { formatFault } from '../../src/article/fault.ts';
import { article, BAD, PICTURE } from '../support/badFiles.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

const told = async (): Promise<string> => (await readFolder(root, null)).faults.map(formatFault).join('\n');

test.each(BAD)('%s is one fault, at its place, and nothing else', async (_name, content, rule, line, column) => {
  write('clock.md', content);
  write('there.jpg', PICTURE);
  write('text.jpg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { faults } = await readFolder(root, null);
  expect(faults.map((fault) => [fault.rule, fault.line, fault.column])).toEqual([[rule, line, column]]);
});

test('all of them at once: each file is told of, in words that say what to write', async () => {
  BAD.filter(([name]) => !name.startsWith('more')).forEach(([name, content]) => write(`${name.replaceAll(' ', '-')}.md`, content));
  write('there.jpg', PICTURE);
  write('text.jpg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('same/one.md', article('slug: the-same'));
  write('same/two.md', article('slug: the-same'));
  expect(await told()).toMatchInlineSnapshot(`
    "UTF-16-without-its-mark.md:1:1: The file is written in UTF-16. Save it as UTF-8: most editors ask for the encoding under "Save as". [not-utf8]
    UTF-16.md:1:1: The file is written in UTF-16. Save it as UTF-8: most editors ask for the encoding under "Save as". [not-utf8]
    a-bidirectional-override.md:6:5: The invisible character U+202E, which turns the direction of writing, stands here. Delete it. [control-character]
    a-colon-in-a-value.md:2:8: The value of title holds a colon. Put it into quotation marks: title: "Clock: stopped". [bad-yaml]
    a-control-character.md:6:8: The invisible character U+0007 stands here. Delete it. [control-character]
    a-date-as-other-programs-call-it.md:3:1: "published" is not a key of front matter. Write date: instead. [unknown-key]
    a-date-that-is-not-ISO.md:3:7: "9 February 2025" is not a calendar day. Write date: 2025-02-09. [bad-date]
    a-date-that-may-be-two-days.md:3:7: "09/02/2025" is not a calendar day. Write the publication day as YYYY-MM-DD, such as date: 2025-02-09, or a moment such as 2025-02-09T18:30:00Z. [bad-date]
    a-header-line-in-other-words.md:1:1: The first line almost is a header line. Write "date 2025-02-09". [no-header]
    a-header-line-with-an-impossible-day.md:1:6: There is no day 30 of February 2025: February 2025 has 28 days. Write the publication day as YYYY-MM-DD, such as "date 2025-02-09". [bad-date]
    a-key-as-other-programs-call-it.md:4:1: "description" is not a key of front matter. Write summary: instead. [unknown-key]
    a-key-twice.md:4:1: This key stands here for the second time. Keep one of the two lines. [bad-yaml]
    a-language-that-is-no-code.md:4:7: The value of lang is "english please", not a language code. Write a language code, such as lang: en. [bad-value]
    a-link-to-no-file.md:6:5: The link to tower.md leads to nothing on this site. Link to an article as /articles/SLUG/ or by its file, such as ./bridge.md. [dead-link]
    a-link-to-nothing.md:6:5: The link to /articles/tower/ leads to nothing on this site. Link to an article as /articles/SLUG/ or by its file, such as ./bridge.md. [dead-link]
    a-missing-date.md:1:1: The article has no publication date. Write the publication day as YYYY-MM-DD, such as date: 2025-02-09, or a moment such as 2025-02-09T18:30:00Z. [no-date]
    a-missing-picture.md:4:1: There is no picture ./gone.jpg beside the article. Put the file there, or mend its name (capitals count). [missing-picture]
    a-missing-recording.md:4:1: There is no recording ./gone.mp3 beside the article. Put an MP3, M4A, Ogg, Opus or WAV file there, or mend its name. [missing-recording]
    a-misspelt-key.md:4:1: "sumary" is not a key of front matter. Write summary: instead. [unknown-key]
    a-misspelt-title.md:2:1: "titel" is not a key of front matter. Write title: instead. [unknown-key]
    a-moment-without-its-zone.md:3:7: "2025-02-09T18:30" is neither a calendar day nor a moment with its time zone. Write date: 2025-02-09. [bad-date]
    a-name-of-which-no-address-can-be-made.md:4:7: The value of slug is "!", not a short name of lower-case words joined by hyphens. Write lower-case words joined by hyphens: slug: bridge-reopens. [bad-value]
    a-number-among-the-tags.md:4:17: The value of tags holds the number 2022, not a topic or a list of topics. Put it into quotation marks: "2022". [bad-value]
    a-number-for-a-title.md:2:8: The value of title is the number 1984, not text. Put it into quotation marks: title: "1984". [bad-value]
    a-picture-on-another-host.md:4:1: The picture https://example.org/clock.jpg is on another host. Put the picture beside the article and name its file. [remote-picture]
    a-picture-outside.md:6:1: The file ../../clock.jpg is outside the content folder. Put it beside the article. [outside-content]
    a-picture-that-is-none.md:4:1: What the file ./text.jpg holds is no picture, whatever its name says. Save the picture anew as a JPEG, PNG, WebP, AVIF, GIF or TIFF file. [not-a-picture]
    a-picture-without-words.md:4:1: The picture has no words for readers who cannot see it. Add a line such as imageAlt: The bridge at dusk. [no-image-alt]
    a-quotation-mark-that-is-never-closed.md:4:1: A quotation mark is opened and never closed. Close it at the end of its value, with the same mark. [bad-yaml]
    a-slug-that-is-no-address.md:4:7: The value of slug is "The Clock!", not a short name of lower-case words joined by hyphens. Write slug: the-clock. [bad-value]
    a-source-that-is-no-address.md:4:9: The value of source is "www.example.org/clock", not a web address. Write source: https://www.example.org/clock. [bad-value]
    a-source-that-runs.md:4:9: The value of source is "javascript:alert(1)", not a web address. Write a whole web address: source: https://example.org/original. [bad-value]
    a-tab.md:5:1: The line is indented with a tab. Indent it with spaces. [bad-yaml]
    a-timeline-entry-whose-range-runs-backwards.md:5:11: The range "2025-03/2025-02" ends before it begins. Write YYYY-MM-DD, YYYY-MM, YYYY or FROM/TO, each on the calendar. [bad-date]
    a-timeline-entry-with-an-impossible-day.md:5:11: There is no day 30 of February 2025: February 2025 has 28 days. Write YYYY-MM-DD, YYYY-MM, YYYY or FROM/TO, each on the calendar. [bad-date]
    a-timeline-entry-without-a-date.md:5:5: The timeline entry 1 has no date. Write its day: date: 2025-02-07. [bad-value]
    a-title-as-other-programs-call-it.md:2:1: "headline" is not a key of front matter. Write title: instead. [unknown-key]
    a-title-without-words.md:2:7: The value of title is empty, not text. Write the headline as text, in quotation marks if it holds a colon: title: "Bridge: open at last". [bad-value]
    a-yes-for-a-draft.md:4:8: The value of draft is "yes", not true or false. Write draft: true. [bad-value]
    an-empty-body.md:4:4: The article has no text. Write at least one paragraph below the header. [empty-body]
    an-empty-file.md:1:1: The file is empty. Begin it with a line such as "date 2025-02-09", and write the article below. [empty-file]
    an-impossible-date.md:3:7: There is no day 30 of February 2025: February 2025 has 28 days. Write the publication day as YYYY-MM-DD, such as date: 2025-02-09, or a moment such as 2025-02-09T18:30:00Z. [bad-date]
    an-override-as-an-escape.md:2:8: The invisible character U+202E, which turns the direction of writing, stands here. Take its escape away. [control-character]
    an-unknown-key-of-a-timeline-entry.md:6:5: "txt" is not a key of a timeline entry. Write text: instead. [unknown-key]
    an-unknown-key.md:4:1: "colour" is not a key of front matter. The keys are title, date, updated, summary, author, tags, image, imageAlt, audio, disclosure, source, lang, slug, draft, timeline, hide, speakers. [unknown-key]
    an-update-before-the-date.md:4:1: The article is updated on 2025-02-08, before its publication on 2025-02-09. Mend one of the two days. [updated-before-date]
    bytes-that-are-not-UTF-8.md:3:4: The file holds bytes that are not UTF-8 (“é” as older programs save it). Save it as UTF-8: most editors ask for the encoding under "Save as". [not-utf8]
    front-matter-after-an-empty-line.md:2:1: Front matter begins with the first letter of the file. Delete what stands before the three hyphens: empty lines, spaces. [no-header]
    front-matter-between-four-hyphens.md:1:1: Front matter begins with a line of three hyphens. Write --- on a line of its own before the first key, and again after the last one. [no-header]
    front-matter-that-is-never-closed.md:1:1: The front matter that begins here is never closed. End it with a line of three hyphens: --- [open-front-matter]
    misspelt-words-for-a-picture.md:5:1: "imagAlt" is not a key of front matter. Write imageAlt: instead. [unknown-key]
    no-header.md:1:1: The file has neither front matter nor a header line. Begin it with a line such as "date 2025-02-09", or with front matter between two lines of three hyphens. [no-header]
    references-that-multiply.md:2:1: Here stand references (& and *) that lead nowhere, or to too much. Write each value out. [bad-yaml]
    same/two.md:1:1: The address /articles/the-same/ is already that of same/one.md. Rename one file, or add a line such as slug: the-same-2. [same-slug]
    speakers-as-a-list.md:5:3: The value of speakers is a list, not opening words and names. Write a quotation's opening words and who said it: speakers: { "It will open on time": Anna Bell }. [bad-value]"
  `);
});

test('several faults of one file are told in one run, whatever stands above them', async () => {
  write('clock.md', `---\ntitel: Clock\ndate: 2025-02-30\nimage: gone.jpg\ndraft: perhaps\n---\n\nNo\u0007on ![x](../../y.jpg).\n\n[a](/nowhere/)\n`);
  expect(await told()).toMatchInlineSnapshot(`
    "clock.md:2:1: "titel" is not a key of front matter. Write title: instead. [unknown-key]
    clock.md:3:7: There is no day 30 of February 2025: February 2025 has 28 days. Write the publication day as YYYY-MM-DD, such as date: 2025-02-09, or a moment such as 2025-02-09T18:30:00Z. [bad-date]
    clock.md:4:1: The picture has no words for readers who cannot see it. Add a line such as imageAlt: The bridge at dusk. [no-image-alt]
    clock.md:4:1: There is no picture gone.jpg beside the article. Put the file there, or mend its name (capitals count). [missing-picture]
    clock.md:5:8: The value of draft is "perhaps", not true or false. Write draft: true or draft: false. [bad-value]
    clock.md:8:3: The invisible character U+0007 stands here. Delete it. [control-character]
    clock.md:8:6: The file ../../y.jpg is outside the content folder. Put it beside the article. [outside-content]
    clock.md:10:1: The link to /nowhere/ leads to nothing on this site. Link to an article as /articles/SLUG/ or by its file, such as ./bridge.md. [dead-link]"
  `);
});

test('faults of the people file', async () => {
  write('_people.yaml', 'Anna Bell:\n  alias: [Bell]\n  role: [a]\n  sameAs: javascript:alert(1)\n"!": {}\nTom Reed: engineer\n');
  expect(await told()).toMatchInlineSnapshot(`
    "_people.yaml:2:3: "alias" is not a key of a person. The keys are aliases, role, sameAs. [bad-people]
    _people.yaml:3:3: The value of role for Anna Bell is not what it should be. Write what she or he is: role: Harbour master. [bad-people]
    _people.yaml:4:3: The value of sameAs for Anna Bell is not what it should be. Write a whole web address: sameAs: https://example.org/anna-bell. [bad-people]
    _people.yaml:5:1: "!" is nobody's name. Begin the line with a full name and a colon. [bad-people]
    _people.yaml:6:1: What is said of Tom Reed cannot be used. Each person may have aliases: [a list], role: text, and sameAs: a web address. [bad-people]"
  `);
});

test('links that leave the folder, folders in a circle, and names that almost are articles', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'dateline-outside-'));
  writeFileSync(join(outside, 'secret.md'), article());
  writeFileSync(join(outside, 'secret.jpg'), PICTURE);
  write('clock.md', article('image: secret.jpg\nimageAlt: A clock'));
  write('tower.md', article());
  write('story.MD', article());
  write('notes.md/inside.md', article());
  symlinkSync(join(outside, 'secret.md'), join(root, 'secret.md'));
  symlinkSync(join(outside, 'secret.jpg'), join(root, 'secret.jpg'));
  symlinkSync(root, join(root, 'circle'));
  symlinkSync(join(root, 'nothing'), join(root, 'broken.md'));
  symlinkSync(join(root, 'tower.md'), join(root, 'tower-again.md'));
  const { articles, faults } = await readFolder(root, null);
  expect(articles.map(({ file }) => file)).toEqual(['notes.md/inside.md', 'tower-again.md', 'tower.md']);
  expect(faults.map(formatFault).join('\n')).toMatchInlineSnapshot(`
    "broken.md:1:1: The file cannot be opened (ENOENT). See to it that it is there, and that the account that builds the site may read it. [unreadable]
    circle:1:1: This is a link to a folder, and links to folders are not followed. Put the folder itself here. [linked-folder]
    clock.md:4:1: There is no picture secret.jpg beside the article. Put the file there, or mend its name (capitals count). [missing-picture]
    secret.md:1:1: This is a link to a file outside the content folder. Put the file itself here. [outside-content]
    story.MD:1:1: warning: This file is not read: the name of an article ends in .md. Rename it. [not-an-article]"
  `);
  rmSync(outside, { recursive: true });
});
