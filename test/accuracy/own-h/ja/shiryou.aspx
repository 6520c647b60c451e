<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>会議資料</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">ホーム</a> &nbsp; <a href="/sites">部署案内</a> &nbsp; <a href="/forms">申請書</a> &nbsp; <a href="/phone">電話帳</a> &nbsp; <a href="/news">お知らせ</a> &nbsp; <a href="/help">ヘルプ</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">みどり県庁</div><div class="ms-pagetitle">会議資料</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<table width="100%"><tr><th class="ms-vh">ファイル名</th><th class="ms-vh">更新日</th></tr><tr><td class="ms-vb"><a href="gijiroku.doc">議事録</a></td><td class="ms-vb">2006/05/11</td></tr><tr><td class="ms-vb"><a href="shiryou1.ppt">資料1</a></td><td class="ms-vb">2006/05/10</td></tr></table>
<p><input type="button" value="エクスプローラで開く" onclick="nav()"></p>
<script language="javascript">
function nav() { alert(document.all && window.ActiveXObject ? "\\\\FS01\\kaigi" : "エクスプローラ表示はこの環境では使えません。一覧からお開きください。"); }
</script>
</td></tr>
<tr><td class="ms-titlearea">庁内・社内専用です。お問い合わせは情報システム課まで。</td></tr>
</TABLE>
</BODY>
</HTML>
