/** Whoever is sent to one state of an entry finds it open. */
export function setUpVersions(page: Document): void {
  const open = () => {
    const version = page.querySelector('.version:target');
    const details = version?.querySelector('details');
    if (details) details.open = true;
  };
  open();
  page.defaultView?.addEventListener('hashchange', open);
}
