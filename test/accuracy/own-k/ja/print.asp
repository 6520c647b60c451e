<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
<TITLE>納税証明書</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#336633"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>県税事務所</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">ホーム</a> | <a href="/news.asp">お知らせ</a> | <a href="/forms.asp">様式</a> | <a href="/tel.asp">電話帳</a> | <a href="/help.asp">ヘルプ</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">納税証明書</FONT></H3>
<div class="brief"><p>氏名: ________</p><p>通知書は別の職員が確認してください。</p><p>五万円を超える還付は課長の決裁が必要です。</p></div><input type="button" value="印刷" onclick="drucken()" />
<script type="text/javascript">
function drucken(){
  if (navigator.appName=="Microsoft Internet Explorer") { try { document.body.insertAdjacentHTML('beforeEnd','<object id="WB1" width="0" height="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></object>'); WB1.ExecWB(7,1); return; } catch(e) {} }
  window.print();
}
</script>
<HR><FONT SIZE="1">県税事務所 - 22.2.2001</FONT>
</BODY>
</HTML>
