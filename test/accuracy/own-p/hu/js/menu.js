function kot(o, n, f) {
  if (o.addEventListener) o.addEventListener(n, f, false);
  else if (o.attachEvent) o.attachEvent("on" + n, f);
  else o["on" + n] = f;
}
function menuIndit(id) {
  var li = document.getElementById(id).childNodes;
  for (var i = 0; i < li.length; i++) (function (e) {
    if (e.nodeType != 1) return;
    var u = e.getElementsByTagName("ul")[0];
    if (!u) return;
    kot(e, "mouseover", function () { u.style.display = "block"; });
    kot(e, "mouseout", function () { u.style.display = "none"; });
  })(li[i]);
}
