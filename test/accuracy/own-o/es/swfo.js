/* incrustar película si hay reproductor */
function verFlash() {
  var v = 0, d, i, m;
  if (navigator.plugins && (d = navigator.plugins["Shockwave Flash"])) { m = d.description.match(/(\d+)\./); v = m ? +m[1] : 0; }
  else if (window.ActiveXObject) for (i = 12; i > 5; i--) try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash." + i); v = i; break; } catch (e) {}
  return v;
}
function embedSWF(url, id, w, h, ver, vars, par) {
  if (verFlash() < parseInt(ver, 10)) return;
  window.onload = function () {
    var q = [], k, s = '<object type="application/x-shockwave-flash" data="' + url + '" width="' + w + '" height="' + h + '"><param name="movie" value="' + url + '" />';
    for (k in vars) q.push(k + "=" + vars[k]);
    for (k in par) s += '<param name="' + k + '" value="' + par[k] + '" />';
    document.getElementById(id).innerHTML = s + '<param name="flashvars" value="' + q.join("&") + '" /></object>';
  };
}
