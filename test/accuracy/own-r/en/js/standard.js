function getQuery(n) { var m = new RegExp("[?&]" + n + "=([^&]*)").exec(location.search); return m ? m[1] : ""; }
function flashVersion() {
  if (navigator.plugins && navigator.mimeTypes.length) {
    var x = navigator.plugins["Shockwave Flash"];
    if (x && x.description) return parseInt(x.description.replace(/[^0-9]+/, ""), 10);
    return 0;
  }
  try { var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); return parseInt(a.GetVariable("$version").split(" ")[1], 10); } catch (e) { return 0; }
}
function SWFObject(swf, id, w, h, ver, bg) { this.a = { swf: swf, id: id, width: w, height: h, bgcolor: bg }; this.p = {}; this.v = []; this.ver = ver; }
SWFObject.prototype.addParam = function (k, v) { this.p[k] = v; };
SWFObject.prototype.addVariable = function (k, v) { this.v.push(k + "=" + v); };
SWFObject.prototype.write = function (el) {
  if (flashVersion() < this.ver) return false;
  var h, k, a = this.a;
  if (window.ActiveXObject) {
    h = '<object id="' + a.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + a.width + '" height="' + a.height + '"><param name="movie" value="' + a.swf + '"><param name="flashvars" value="' + this.v.join("&") + '">';
    for (k in this.p) h += '<param name="' + k + '" value="' + this.p[k] + '">';
    h += "</object>";
  } else h = '<embed type="application/x-shockwave-flash" src="' + a.swf + '" width="' + a.width + '" height="' + a.height + '" flashvars="' + this.v.join("&") + '">';
  document.getElementById(el).innerHTML = h;
  return true;
};
