function MultiUp(o) {
  this.o = o;
  MultiUp.all[this.id = "mu_" + MultiUp.n++] = this;
  this.build();
}
MultiUp.n = 0; MultiUp.all = {};
MultiUp.prototype.build = function () {
  var v = ["id=" + this.id, "url=" + encodeURIComponent(this.o.url), "types=" + encodeURIComponent(this.o.types),
           "limit=" + encodeURIComponent(this.o.limit), "label=" + encodeURIComponent("Choose files")].join("&amp;");
  document.getElementById(this.o.place).innerHTML =
    '<object id="' + this.id + '" type="application/x-shockwave-flash" data="/lib/multiup.swf" width="110" height="24">' +
    '<param name="movie" value="/lib/multiup.swf" /><param name="wmode" value="transparent" />' +
    '<param name="allowScriptAccess" value="always" /><param name="flashvars" value="' + v + '" /></object>';
};
MultiUp.event = function (id, what, file) { var f = MultiUp.all[id].o[what]; if (f) f(file); };
