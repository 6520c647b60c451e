var Tiny = {
  on: function (el, type, fn) {
    if (el.addEventListener) el.addEventListener(type, fn, false);
    else el.attachEvent("on" + type, function () { fn.call(el, window.event); });
  },
  target: function (e) { var t = e.target || e.srcElement; return t.nodeType == 3 ? t.parentNode : t; },
  text: function (el) { return el.textContent !== undefined ? el.textContent : el.innerText; }
};
