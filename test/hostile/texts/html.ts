/** What a browser would run, load, or read as a place of its own. */
export const html: readonly string[] = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="java&#x09;script:alert(1)">x</a>',
  '<base href="https://x.example/">',
  '<meta http-equiv="refresh" content="0;url=https://x.example/">',
  '<style>@import "https://x.example/a.css"</style>',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '</td></tr></table><h1>Ours</h1>',
  '</textarea><math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><style><a title="</style><img src onerror=alert(1)>">',
  '{{constructor.constructor("alert(1)")()}}',
  '<form action="https://x.example/"><input name=password>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];
