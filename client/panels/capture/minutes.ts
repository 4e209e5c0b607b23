/** The minutes of a meeting: one page in both languages, that opens anywhere, and rows for a spreadsheet. What was said stays in its own words. */
import { dateIn } from '../../../schema/words/dates.ts';
import { viewSayIn, type ViewSay } from '../../../schema/words/viewing.ts';
import type { Remark_RemarkFragment as Remark } from '../../api/generated/graphql.ts';
import type { Language } from '../../state/session.ts';

interface Meeting {
  readonly names: Readonly<Record<Language, string>>;
  readonly revision: number;
}

const look = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#16202e}
h1{font-size:1.5rem}section+section{margin-top:3rem;border-top:1px solid #c9d1dc;padding-top:1rem}
li{margin:0 0 1rem;break-inside:avoid}blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid #c9d1dc;white-space:pre-line}
p{margin:.25rem 0}.fine{color:#44546a;font-size:.875rem}`;

export function minutesPage(remarks: readonly Remark[], meeting: Meeting): string {
  const parts = (['cy', 'en'] as const).map(language => partIn(language, remarks, meeting)).join('\n');
  const title = `${meeting.names.cy} / ${meeting.names.en}`;
  return `<!doctype html>
<html lang="cy">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${look}</style>
</head>
<body>
${parts}
</body>
</html>
`;
}

function partIn(language: Language, remarks: readonly Remark[], { names, revision }: Meeting): string {
  const say = viewSayIn[language];
  const items = remarks.map(remark => {
    const { by, on, scene, outcome, said, isWelsh } = remark;
    const caption = scene === null ? null : language === 'cy' ? scene.captionCy : scene.captionEn;
    const told = [
      by === null ? say('capture', 'nobodyNamed') : say('capture', 'saysSo', { by }),
      dateIn(on, language),
      ...(caption === null || caption.text === '' ? [] : [say('capture', 'atScene', { caption: caption.text })]),
    ];
    return `<li><p><strong>${escaped(nameIn(remark, language))}</strong> (${escaped(say('capture', outcome ?? 'OPEN'))})</p>
<blockquote lang="${isWelsh ? 'cy' : 'en'}">${escaped(said)}</blockquote>
<p class="fine">${escaped(told.join(' · '))}</p></li>`;
  });
  const list = items.length === 0 ? `<p>${escaped(say('capture', 'none'))}</p>` : `<ol>\n${items.join('\n')}\n</ol>`;
  return `<section lang="${language}">
<h1>${escaped(say('capture', 'minutesTitle', { name: names[language] }))}</h1>
<p>${escaped(say('capture', 'minutesIntro', { revision }))}</p>
${list}
</section>`;
}

const columns = [
  'columnDay',
  'columnSort',
  'columnWhat',
  'columnSaid',
  'columnLanguage',
  'columnBy',
  'columnScene',
  'columnOutcome',
] as const;

export function minutesCells(remarks: readonly Remark[], say: ViewSay): readonly (readonly string[])[] {
  const isWelshPage = say.language === 'cy';
  const rows = remarks.map(remark => {
    const { on, sort, said, isWelsh, by, scene, outcome } = remark;
    const caption = scene === null ? '' : (isWelshPage ? scene.captionCy : scene.captionEn).text;
    const sorted = say('capture', sort);
    return [
      on,
      sorted,
      nameIn(remark, say.language),
      said,
      isWelsh ? 'Cymraeg' : 'English',
      by ?? '',
      caption,
      say('capture', outcome ?? 'OPEN'),
    ];
  });
  return [columns.map(column => say('capture', column)), ...rows];
}

function nameIn({ nameEn, nameCy }: Remark, language: Language): string {
  return (language === 'cy' ? nameCy : nameEn).text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
