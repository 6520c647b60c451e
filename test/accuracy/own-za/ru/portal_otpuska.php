<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />
<title>График отпусков</title>
<!--[if lt IE 8]><script type="text/javascript" src="js/json2.js"></script><![endif]-->
<script type="text/javascript">
if (!window.JSON) {
  window.JSON = { parse: function (s) { return eval('(' + s + ')'); } };
}
if (!Array.prototype.indexOf) {
  Array.prototype.indexOf = function (x) { for (var i = 0; i < this.length; i++) if (this[i] === x) return i; return -1; };
}
var phpVars = { ADMIN_THEME_ID: '.default', LANGUAGE_ID: 'ru' };
function jsUtils() {
  var _this = this;
  this.arEvents = [];
  this.addEvent = function (el, evname, func) {
    if (el.attachEvent) el.attachEvent("on" + evname, func);          // IE
    else if (el.addEventListener) el.addEventListener(evname, func, false); // Gecko / W3C
    else el["on" + evname] = func;
  };
  this.IsIE = function () { return (document.attachEvent && !_this.IsOpera()); };
  this.IsOpera = function () { return (navigator.userAgent.toLowerCase().indexOf('opera') != -1); };
}
var jsUtils = new jsUtils();
var otp = JSON.parse('[{"fio":"Антонова Л.В.","s":6,"d":28},{"fio":"Бердников К.О.","s":7,"d":14},{"fio":"Хасанов Р.Р.","s":8,"d":28},{"fio":"Юдина М.И.","s":6,"d":14}]');
function risuj() {
  var m = parseInt(document.getElementById('mes').value, 10), h = '', n = 0;
  for (var i = 0; i < otp.length; i++) {
    if (m && otp[i].s != m) continue;
    n++;
    h += '<div class="o"><span>' + otp[i].fio + '</span><div style="width:' + otp[i].d * 8 + 'px">' + otp[i].d + ' дн.</div></div>';
  }
  document.getElementById('grafik').innerHTML = h || 'Нет отпусков';
  document.getElementById('vsego').innerHTML = n;
}
jsUtils.addEvent(window, 'load', function () {
  risuj();
  jsUtils.addEvent(document.getElementById('mes'), 'change', risuj);
});
</script>
<style type="text/css">.o{clear:left;padding:3px}.o span{float:left;width:150px}.o div{float:left;background:#8fb9e3;color:#fff;padding-left:4px}#grafik{overflow:hidden}</style>
</head>
<body>
<h2>График отпусков планового отдела, 2010 год</h2>
<p>Месяц: <select id="mes"><option value="0">все</option><option value="6">июнь</option><option value="7">июль</option><option value="8">август</option></select> Всего: <b id="vsego"></b></p>
<div id="grafik"></div>
<p>Перенос отпуска оформляется заявлением не позднее чем за две недели.</p>
</body>
</html>
