<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>成績入力 - 教務システム</title>
<style type="text/css">body{font-size:13px}#setsumei{display:none;background:#ffd;padding:6px;border:1px solid #cc9}table{border-collapse:collapse}td,th{border:1px solid #99a;padding:3px 8px}input.ten{width:40px;text-align:right}.warui{background:#fcc}</style>
<script type="text/javascript">
//<![CDATA[
function stl(e, p) {
  if (e.currentStyle) return e.currentStyle[p];
  return window.getComputedStyle(e, null)[p];
}
function ev(e, t, f) {
  if (window.addEventListener) e.addEventListener(t, f, false); else e.attachEvent("on" + t, f);
}
ev(window, "load", function () {
  var s = document.getElementById("setsumei");
  ev(document.getElementById("hiraku"), "click", function () { s.style.display = stl(s, "display") == "none" ? "block" : "none"; });
  var f = document.getElementById("f");
  for (var i = 0; i < f.elements.length; i++) if (f.elements[i].className.indexOf("ten") == 0) (function (x) {
    ev(x, "blur", function () { var n = Number(x.value); x.className = (x.value != "" && (isNaN(n) || n < 0 || n > 100)) ? "ten warui" : "ten"; });
  })(f.elements[i]);
});
//]]>
</script>
</head>
<body>
<h2>成績入力　材料力学Ⅰ（月曜2限）</h2>
<p><input type="button" id="hiraku" value="入力の説明" /> 締切：2月16日 17時</p>
<div id="setsumei">0から100の整数を入れます。欠席は空欄のままにします。送信後の訂正は教務課へ書面で出してください。</div>
<form id="f" action="seiseki.do" method="post">
<table>
<tr><th>学籍番号</th><th>氏名</th><th>出席</th><th>素点</th></tr>
<tr><td>07M1003</td><td>浅井 健</td><td>14/15</td><td><input class="ten" name="s1" /></td></tr>
<tr><td>07M1011</td><td>上田 真由美</td><td>15/15</td><td><input class="ten" name="s2" /></td></tr>
<tr><td>07M1027</td><td>黒川 大輔</td><td>9/15</td><td><input class="ten" name="s3" /></td></tr>
</table>
<p><input type="submit" value="確認画面へ" /></p>
</form>
</body></html>
