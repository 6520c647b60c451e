// warstwa zgodności po wycofaniu IE (2019)
(function () {
  function att(t, f) { this.addEventListener(t.replace(/^on/, ""), f, false); return true; }
  function det(t, f) { this.removeEventListener(t.replace(/^on/, ""), f, false); }
  if (!window.attachEvent) {
    window.attachEvent = att; window.detachEvent = det;
    Document.prototype.attachEvent = Element.prototype.attachEvent = att;
    Document.prototype.detachEvent = Element.prototype.detachEvent = det;
  }
})();
