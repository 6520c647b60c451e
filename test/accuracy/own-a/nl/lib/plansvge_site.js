function trackPage() {
  var r = document.referrer, s = screen.width + "x" + screen.height;
  try { document.cookie = "lastvisit=" + new Date().getTime() + "; path=/"; } catch (e) {}
  window.status = s;
  return r;
}
trackPage();
