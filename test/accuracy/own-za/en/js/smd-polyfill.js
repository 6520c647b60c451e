(function () {
  if (window.showModalDialog) return;
  // replaces the removed method for the pages that were already changed to the callback form
  window.openModal = function (url, args, opts, done) {
    var shade = document.createElement('div'), fr = document.createElement('iframe');
    shade.style.cssText = 'position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.4)';
    fr.style.cssText = 'position:absolute;left:25%;top:15%;width:50%;height:60%;background:#fff;border:0';
    fr.src = url;
    window.modalArgs = args;
    window.modalClose = function (v) { document.body.removeChild(shade); done(v); };
    shade.appendChild(fr);
    document.body.appendChild(shade);
  };
})();
if (!window.openModal) {
  window.openModal = function (url, args, opts, done) { done(window.showModalDialog(url, args, opts)); };
}
