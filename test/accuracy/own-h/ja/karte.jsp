<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-jp" />
<meta http-equiv="Pragma" content="no-cache" />
<title>電子カルテ 起動</title>
<style type="text/css">
#head { border-bottom: 3px solid #069; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
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
<h2>電子カルテ 起動</h2>

<p>下のボタンで電子カルテを起動します。</p>
<form name="k"><input type="button" value="カルテ起動" onclick="kidou()" /></form>
<script type="text/javascript">
function kidou() {
  var sh = new ActiveXObject("WScript.Shell");
  sh.Run('"C:\\Program Files\\MedKarte\\karte.exe" /host:KARTE01', 1, false);
}
</script>
</div>
<div id="foot"><p>庁内・社内専用です。お問い合わせは情報システム課まで。</p></div>
</body>
</html>
