<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>県税事務所 - 還付金の登録</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">県税事務所</span></div>
<ul id="menu"><li><a href="/default.do">ホーム</a></li><li><a href="/news.do">お知らせ</a></li><li><a href="/forms.do">様式</a></li><li><a href="/tel.do">電話帳</a></li><li><a href="/help.do">ヘルプ</a></li></ul>
<div id="content">
<h2>還付金の登録</h2>
<p>五万円を超える還付は課長の決裁が必要です。</p><form name="kf" method="post" action="kanpu.do"><table border="1" id="list"><tr><th>番号</th><th>日付</th><th>金額</th><th>状態</th></tr><tr><td>ST-7790</td><td>16.07.2009</td><td align="right">8521,71</td><td>完了</td></tr>
<tr><td>ST-1668</td><td>04.10.2000</td><td align="right">8179,92</td><td>未処理</td></tr>
<tr><td>ST-1637</td><td>07.10.2006</td><td align="right">7957,34</td><td>完了</td></tr>
<tr><td>ST-6416</td><td>16.12.2001</td><td align="right">3836,13</td><td>完了</td></tr>
<tr><td>ST-7369</td><td>18.07.2013</td><td align="right">93,61</td><td>未処理</td></tr>
<tr><td>ST-1617</td><td>17.02.2005</td><td align="right">5022,44</td><td>未処理</td></tr>
<tr><td>ST-2057</td><td>02.11.2012</td><td align="right">5375,46</td><td>完了</td></tr>
<tr><td>ST-9196</td><td>09.11.2007</td><td align="right">3437,91</td><td>完了</td></tr></table>
<input type="hidden" name="newval" /><input type="button" value="新規登録" onclick="shinki()" /></form>
<script type="text/javascript">
function shinki(){
  var ret = showModalDialog('nyuryoku.htm', '', 'dialogWidth=500px;dialogHeight=350px;center=yes;help=no');
  if(ret != null && ret != ''){ document.kf.newval.value = ret; document.kf.submit(); }
}
</script>
</div>
<div id="footer">v4.8.18 build 440</div>
</body>
</html>
