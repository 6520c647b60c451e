/* mini.js 0.4 - (c) afd. Automatisering */
var mini = {
  ie: /*@cc_on!@*/false,
  id: function (s) { return document.getElementById ? document.getElementById(s) : document.all[s]; },
  tag: function (t, r) { return (r || document).getElementsByTagName(t); },
  text: function (e) { return e.textContent !== undefined ? e.textContent : e.innerText; },
  each: function (l, f) { for (var i = 0, n = l.length; i < n; i++) f(l[i], i); },
  on: function (e, t, f) {
    if (e.addEventListener) { e.addEventListener(t, f, false); }
    else if (e.attachEvent) { e.attachEvent('on' + t, function () { f.call(e, window.event); }); window.attachEvent('onunload', function () { e.detachEvent('on' + t, f); }); }
  },
  ready: function (f) {
    if (document.addEventListener) { document.addEventListener('DOMContentLoaded', f, false); }
    else { document.write('<script id="__r" defer src="//:"><\/script>'); document.getElementById('__r').onreadystatechange = function () { if (this.readyState == 'complete') f(); }; }
  }
};
