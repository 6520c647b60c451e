/* olay.js - olay yönetimi */
var Olay = {
  liste: [],
  ekle: function (el, ad, fn) {
    if (!el) return false;
    if (el.attachEvent) {
      el.attachEvent("on" + ad, fn);
      this.liste[this.liste.length] = [el, ad, fn];
      return true;
    } else if (document.layers) {
      el.captureEvents(Event[ad.toUpperCase()]);
      el["on" + ad] = fn;
      return true;
    }
    return false;
  }
};
