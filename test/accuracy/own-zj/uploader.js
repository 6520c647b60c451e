function Uploader(id, o) {
  this.o = o;
  this.done = 0;
  var el = document.getElementById(id);
  el.style.display = "none";
  var w = 110, h = 24, me = this;
  window["up_" + id] = function (name) { me.done++; o.onDone(name); };
  var box = document.createElement("span");
  box.innerHTML = this.markup("/js/uploader.swf", w, h,
    "cb=up_" + id + "&script=" + encodeURIComponent(o.target) + "&text=" + encodeURIComponent(o.button));
  el.parentNode.insertBefore(box, el);
}
Uploader.prototype.markup = function (src, w, h, vars) {
  return '<object type="application/x-shockwave-flash" data="' + src + '" width="' + w + '" height="' + h + '">' +
    '<param name="movie" value="' + src + '" /><param name="flashvars" value="' + vars + '" />' +
    '<param name="allowScriptAccess" value="always" /></object>';
};
