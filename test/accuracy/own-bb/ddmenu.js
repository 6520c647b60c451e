/* DDMenu 1.3 - drop menus for the corporate header */
var DDM = {
  pop: null,
  init: function (id, items) {
    this.items = items;
    this.pop = window.createPopup();
    var b = this.pop.document.body;
    b.style.border = "1px solid #003";
    b.innerHTML = items.join("<br>");
    var el = document.all(id);
    el.attachEvent("onmouseenter", function () { DDM.show(event.srcElement); });
    window.attachEvent("onunload", function () { DDM.pop = null; });
  },
  show: function (el) { this.pop.show(0, el.offsetHeight, 160, 20 * this.items.length, el); }
};
