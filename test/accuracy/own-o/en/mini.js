var mini = {
  on: document.addEventListener ? function (o, t, f) { o.addEventListener(t, f, false); } : function (o, t, f) { o.attachEvent("on" + t, function () { f(window.event); }); },
  each: function (l, f) { for (var i = 0; i < l.length; i++) f(l[i], i); }
};
