/** Our Markdown (bold, italics, links, lists) as plain text for a file. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\*\*|__|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g, '')
    .replace(/^\s*[-*+]\s+/gm, '• ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Characters that XML, and so every Office file, cannot hold. */
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that an Office file can hold. */
export const officeText = (text: string): string => text.replace(NOT_XML, '');
