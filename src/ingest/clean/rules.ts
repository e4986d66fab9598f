/** The rules in the order they run, with the reason for each group's place. */
import { webPage } from './html/index.ts';
import type { Rule } from './rule.ts';
import { agencyCredit } from './rules/agency-credit.ts';
import { betting } from './rules/betting.ts';
import { byline } from './rules/byline.ts';
import { codeFence } from './rules/code-fence.ts';
import { commentCount } from './rules/comment-count.ts';
import { controlCharacters } from './rules/control-characters.ts';
import { credits } from './rules/credit.ts';
import { dateline } from './rules/dateline.ts';
import { disclaimedOutlet } from './rules/disclaimed-outlet.ts';
import { disclaimer } from './rules/disclaimer.ts';
import { duplicateParagraph } from './rules/duplicate-paragraph.ts';
import { embed } from './rules/embed.ts';
import { entities } from './rules/entities.ts';
import { foreignTail } from './rules/foreign-tail.ts';
import { frontmatter } from './rules/frontmatter.ts';
import { gluedCaption } from './rules/glued-caption.ts';
import { gluedEnglish } from './rules/glued-english.ts';
import { gluedHeading } from './rules/glued-heading.ts';
import { halfWidth } from './rules/half-width.ts';
import { headings } from './rules/headings.ts';
import { helpline } from './rules/helpline.ts';
import { htmlTags } from './rules/html-tags.ts';
import { imageAttributes } from './rules/image-attributes.ts';
import { leakedPrompt } from './rules/leaked-prompt.ts';
import { letterSpacing } from './rules/letter-spacing.ts';
import { markdown } from './rules/markdown.ts';
import { misreadText } from './rules/misread.ts';
import { mojibake } from './rules/mojibake.ts';
import { navigation } from './rules/navigation.ts';
import { newsletter } from './rules/newsletter.ts';
import { novelSite } from './rules/novel-site.ts';
import { omission } from './rules/omission.ts';
import { originalTitle } from './rules/original-title.ts';
import { pageChrome } from './rules/page-chrome.ts';
import { pagination } from './rules/pagination.ts';
import { photoCaption } from './rules/photo-caption.ts';
import { pinyin } from './rules/pinyin.ts';
import { promotion } from './rules/promotion.ts';
import { readMore } from './rules/read-more.ts';
import { repeatedLine } from './rules/repeated-line.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { residue } from './rules/residue.ts';
import { reversedQuotes } from './rules/reversed-quotes.ts';
import { sharing } from './rules/sharing.ts';
import { slippedMark } from './rules/slipped-mark.ts';
import { spaces } from './rules/spaces.ts';
import { spun } from './rules/spun.ts';
import { tailSection } from './rules/tail-section.ts';
import { template } from './rules/template.ts';
import { thematicBreak } from './rules/thematic-break.ts';
import { title } from './rules/title.ts';
import { traditionalScript } from './rules/traditional.ts';
import { truncated } from './rules/truncated.ts';
import { zhu } from './rules/zhu.ts';

/**
 * Characters first, as every later pattern reads clean lines; bytes read wrongly before any are dropped, tags
 * before references to their brackets are resolved.
 */
const characters = [
  mojibake,
  controlCharacters,
  htmlTags,
  entities,
  letterSpacing,
  pinyin,
  traditionalScript,
  zhu,
];

/** Then the marks of the format, so that headings and the title are known by one sign. */
const format = [codeFence, frontmatter, imageAttributes, markdown, thematicBreak, template];

/** Then whole lines, from the surest sign of where the article ends to single lines that are not its own. */
const lines = [
  disclaimedOutlet,
  foreignTail,
  pagination,
  // A sentence with a number behind it looks like no prose.
  commentCount,
  pageChrome,
  repeatedLine,
  leakedPrompt,
  omission,
  disclaimer,
  promotion,
  newsletter,
  helpline,
  tailSection,
  originalTitle,
  sharing,
  novelSite,
  byline,
  embed,
  agencyCredit,
  photoCaption,
  gluedCaption,
  navigation,
  // What is left begins with the title, which is then known where it is repeated.
  title,
  repeatedTitle,
  duplicateParagraph,
  credits,
  dateline,
];

/** Then what is wrong within a line. */
const words = [betting, readMore, residue, gluedEnglish, halfWidth, spaces, slippedMark, reversedQuotes];

/** Last what depends on all that stands: headings and facts about the whole. */
const whole = [gluedHeading, headings, truncated, spun];

export const rules: readonly Rule[] = [
  // A web page becomes lines before all else but being read as Chinese, which may have to be done twice; other
  // formats are lines already.
  misreadText,
  misreadText,
  webPage,
  ...characters,
  ...format,
  ...lines,
  ...words,
  ...whole,
];
