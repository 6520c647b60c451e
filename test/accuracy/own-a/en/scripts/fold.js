// fold.js
var fold = new Object();
fold.next = function (e) { do { e = e.nextSibling; } while (e && e.nodeType != 1); return e; };
fold.state = function (e) { return e.currentStyle.display; };
fold.toggle = function (h) {
  var b = fold.next(h);
  b.style.display = (fold.state(b) == "none") ? "block" : "none";
};
