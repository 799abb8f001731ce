/** What XML and JSON would make something of, and what they have no place for. */
export const feeds: readonly string[] = [
  ']]><script>alert(1)</script><![CDATA[',
  '</title></entry><entry><title>Ours</title>',
  '<!DOCTYPE feed [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;',
  '<?xml-stylesheet href="https://x.example/a.xsl"?>',
  '&bogus; &#0; &#xFFFE;',
  '\u0000\u0001\u0008\uFFFE\uFFFF',
  '\uD800 alone',
  '","content_html":"<script>alert(1)</script>',
  '<link rel="self" href="https://x.example/"/>',
];
