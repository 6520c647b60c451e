function globalEval(s) {
  if (window.execScript) window.execScript(s, "JavaScript");
  else window.eval.call(window, s);
}
function wczytaj(u, gdzie) {
  var x = window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP");
  try {
    x.open("GET", u, false);
    x.send(null);
  } catch (e) { return false; }
  if (x.status != 200) return false;
  var t = x.responseText;
  document.getElementById(gdzie).innerHTML = t;
  t.replace(/<script[^>]*>([\s\S]*?)<\/script>/gi, function (m, s) { globalEval(s); });
  return true;
}
