/* small helper, after jQuery 1.2 */
var $ = {
  browser: { msie: /msie/.test(navigator.userAgent.toLowerCase()) && !/opera/.test(navigator.userAgent.toLowerCase()) },
  each: function (a, f) { for (var i = 0; i < a.length; i++) f(a[i]); },
  byClass: function (c) {
    var all = document.all || document.getElementsByTagName("*"), r = [];
    for (var i = 0; i < all.length; i++) if (all[i].className == c) r.push(all[i]);
    return r;
  },
  bgiframe: function (el) {
    if (!$.browser.msie) return;
    el.insertBefore(document.createElement('<iframe class="bgiframe" frameborder="0" tabindex="-1" src="javascript:false;" style="display:block;position:absolute;z-index:-1;filter:Alpha(Opacity=\'0\');">'), el.firstChild);
  },
  ready: function (f) {
    if (document.addEventListener) document.addEventListener("DOMContentLoaded", f, false);
    else if ($.browser.msie) (function () {
      try { document.documentElement.doScroll("left"); } catch (e) { setTimeout(arguments.callee, 0); return; }
      f();
    })();
  }
};
