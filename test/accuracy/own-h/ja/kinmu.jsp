<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-jp" />
<meta http-equiv="Pragma" content="no-cache" />
<title>勤務実績入力</title>
<style type="text/css">
#head { border-bottom: 3px solid #690; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>青葉医科大学附属病院</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">ホーム</a></li>
<li><a href="/intra/dept.do">部署案内</a></li>
<li><a href="/intra/forms.do">申請書</a></li>
<li><a href="/intra/phone.do">電話帳</a></li>
<li><a href="/intra/news.do">お知らせ</a></li>
<li><a href="/intra/help.do">ヘルプ</a></li>
</ul></div>


<div id="content">
<h2>勤務実績入力</h2>

<form action="kinmu.do" method="post"><table class="list"><tr><td>日付</td><td>開始</td><td>終了</td><td>時間</td></tr>
<tr><td>1日</td><td><input name="s1" id="s1" size="5" value="08:30" /></td><td><input name="e1" id="e1" size="5" value="17:15" /></td><td id="t1"></td></tr></table>
<input type="button" value="計算" onclick="keisan()" /> <input type="submit" value="登録" /></form>
<script type="text/javascript">
function fun(s) { var p = s.split(":"); return p[0] * 60 + p[1] * 1; }
function keisan() {
  var m = fun(document.getElementById("e1").value) - fun(document.getElementById("s1").value);
  document.getElementById("t1").innerHTML = Math.floor(m / 60) + "時間" + (m % 60) + "分";
}
</script>
</div>
<div id="foot"><p>庁内・社内専用です。お問い合わせは情報システム課まで。</p></div>
</body>
</html>
