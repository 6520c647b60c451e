/* outils communs - passage à Mozilla des postes de la médiathèque */
if (window.addEventListener && !window.attachEvent) {
  var _attache = function (nom, f) {
    var cible = this;
    cible.addEventListener(nom.replace(/^on/, ""), function (e) { return f.call(cible, e); }, false);
    return true;
  };
  window.attachEvent = document.attachEvent = _attache;
  if (window.HTMLElement) HTMLElement.prototype.attachEvent = _attache;
}
