<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
<meta http-equiv="Content-Script-Type" content="text/javascript">
<meta http-equiv="Content-Style-Type" content="text/css">
<title>資格取得報奨金 申請書</title>
<style type="text/css">
body { color: #333; background: #fff; font-size: 13px; }
th { text-align: left; background: #eef; font-weight: normal; width: 130px; }
td, th { padding: 4px; border-bottom: 1px solid #ccd; }
.hissu { color: #c00; font-size: 11px; }
#kakunin { display: none; border: 2px solid #669; padding: 10px; width: 520px; }
</style>
<script type="text/javascript">
// 全角英数→半角
function hankaku(s) {
  return s.replace(/[\uFF01-\uFF5E]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) - 0xFEE0); }).replace(/[ー−―]/g, "-").replace(/　/g, " ");
}
// ひらがな→カタカナ
function katakana(s) {
  return s.replace(/[ぁ-ん]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) + 0x60); });
}
// 和暦
function wareki(y) {
  if (y >= 1989) return "平成" + (y - 1988 == 1 ? "元" : y - 1988) + "年";
  return "昭和" + (y - 1925) + "年";
}
function seireki() {
  var h = "", y;
  for (y = 2012; y >= 1985; y--) h += "<option value='" + y + "'>" + y + "（" + wareki(y) + "）</option>";
  document.write("<select name='nen' id='nen'>" + h + "</select>");
}
var koumoku = [
  ["shain", "社員番号", /^\d{5}$/],
  ["shimei", "氏名", /\S/],
  ["kana", "フリガナ", /^[ァ-ヶー 　]+$/],
  ["naisen", "内線", /^\d{3,4}$/],
  ["shikaku", "資格名", /\S/]
];
function atai(n) { return document.getElementById(n).value; }
function check() {
  var ng = [];
  for (var i = 0; i < koumoku.length; i++) {
    var k = koumoku[i], e = document.getElementById(k[0]);
    e.style.backgroundColor = "";
    if (!k[2].test(e.value)) { ng.push(k[1]); e.style.backgroundColor = "#fdd"; }
  }
  if (ng.length) { alert("次の項目を確認してください。\n・" + ng.join("\n・")); return; }
  var h = "";
  for (i = 0; i < koumoku.length; i++) h += "<tr><th>" + koumoku[i][1] + "</th><td>" + atai(koumoku[i][0]).replace(/</g, "&lt;") + "</td></tr>";
  h += "<tr><th>取得年</th><td>" + wareki(atai("nen")) + "</td></tr>";
  document.getElementById("naiyou").innerHTML = "<table>" + h + "</table>";
  document.getElementById("kakunin").style.display = "block";
  document.getElementById("kakunin").scrollIntoView();
}
</script>
</head>
<body>
<h1>資格取得報奨金 申請書</h1>
<form id="f" action="shinsei.php" method="post">
<table>
<tr><th>社員番号 <span class="hissu">必須</span></th><td><input id="shain" name="shain" size="6" onblur="this.value=hankaku(this.value)"></td></tr>
<tr><th>氏名 <span class="hissu">必須</span></th><td><input id="shimei" name="shimei"></td></tr>
<tr><th>フリガナ <span class="hissu">必須</span></th><td><input id="kana" name="kana" onblur="this.value=katakana(this.value)"></td></tr>
<tr><th>内線 <span class="hissu">必須</span></th><td><input id="naisen" name="naisen" size="5" onblur="this.value=hankaku(this.value)"></td></tr>
<tr><th>資格名 <span class="hissu">必須</span></th><td><input id="shikaku" name="shikaku" size="40"></td></tr>
<tr><th>取得年</th><td><script type="text/javascript">seireki();</script></td></tr>
<tr><th>区分</th><td><label><input type="radio" name="kubun" value="A" checked> A（国家資格）</label> <label><input type="radio" name="kubun" value="B"> B（公的資格）</label> <label><input type="radio" name="kubun" value="C"> C（民間）</label></td></tr>
<tr><th>備考</th><td><textarea name="bikou" rows="3" cols="40"></textarea></td></tr>
</table>
<p><input type="button" value="確認" onclick="check()"></p>
<div id="kakunin"><p>以下の内容で申請します。よろしいですか。</p><div id="naiyou"></div><input type="submit" value="申請する"> <input type="button" value="修正する" onclick="document.getElementById('kakunin').style.display='none'"></div>
</form>
<h2>報奨金額</h2>
<table><tr><th>区分A</th><td>50,000円</td></tr><tr><th>区分B</th><td>20,000円</td></tr><tr><th>区分C</th><td>5,000円</td></tr></table>
<p>提出期限は取得日から3か月以内です。合格証の写しを人事課（内線 2210）へ提出してください。<br>推奨環境：Internet Explorer 6.0以上、Firefox 2.0以上</p>
</body></html>
