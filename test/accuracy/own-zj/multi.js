var Multi = {
  version: function () {
    var v = 0, p = navigator.plugins && navigator.plugins["Shockwave Flash"];
    if (p && p.description) {
      v = parseInt(p.description.replace(/^\D+/, ""), 10);
    } else {
      try {
        v = parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1], 10);
      } catch (e) { v = 0; }
    }
    return v;
  },
  start: function (id, target, queue) {
    if (Multi.version() < 9) return null;
    var el = document.getElementById(id), st = { done: 0 };
    el.style.display = "none";
    window.multiDone = function (n) {
      st.done++;
      document.getElementById(queue).innerHTML += "<li>" + n + "</li>";
    };
    var s = document.createElement("span");
    s.innerHTML = '<embed type="application/x-shockwave-flash" src="/js/multi.swf" width="110" height="24" flashvars="t=' + encodeURIComponent(target) + '"></embed>';
    el.parentNode.appendChild(s);
    return st;
  }
};
