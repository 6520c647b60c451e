var swfobject = function () {
  function ver() {
    if (navigator.plugins && typeof navigator.plugins["Shockwave Flash"] == "object") {
      var m = navigator.plugins["Shockwave Flash"].description.match(/(\d+)\./);
      return m ? parseInt(m[1], 10) : 0;
    }
    if (typeof window.ActiveXObject != "undefined") {
      try { return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1], 10); } catch (e) {}
    }
    return 0;
  }
  return {
    embedSWF: function (url, id, w, h, v, exp, vars) {
      if (ver() < parseInt(v, 10)) return;
      var f = [];
      for (var k in vars) f.push(k + "=" + vars[k]);
      document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + url + '" width="' + w + '" height="' + h + '"><param name="movie" value="' + url + '"/><param name="flashvars" value="' + f.join("&") + '"/></object>';
    }
  };
}();
