function $(id) { return document.getElementById(id); }
function ajouterEvt(o, type, fn) {
  if (o.attachEvent) {
    o["e" + type + fn] = fn;
    o[type + fn] = function() { o["e" + type + fn](window.event); };
    o.attachEvent("on" + type, o[type + fn]);
  } else {
    o.addEventListener(type, fn, false);
  }
}
