const codes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, between tags or in an attribute with quotation marks. */
export function html(text: string): string {
  return text.replace(/[&<>"']/g, character => codes[character] ?? '');
}
