// A page in a sandbox has no origin of its own, and a browser gives it modules only of a host that allows that to anybody. The
// page for a frame is drawn there by the one script, which needs no leave; the place is taken, so that a module that does come
// finds none.
const host = document.getElementById('app');
const { protocol, search } = location;
if (host && origin === 'null' && protocol !== 'file:' && new URLSearchParams(search).get('page') === 'embed') {
  host.removeAttribute('id');
  document.head.append(
    Object.assign(document.createElement('script'), {
      src: './element/whole.js',
      onload: () => pairingPracticeWhole.frame(host),
    }),
  );
}
