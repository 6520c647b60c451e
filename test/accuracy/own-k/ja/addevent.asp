<HTML>
<HEAD>

<TITLE>出張申請</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#336633"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>道路管理課</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">ホーム</a> | <a href="/news.asp">お知らせ</a> | <a href="/forms.asp">様式</a> | <a href="/tel.asp">電話帳</a> | <a href="/help.asp">ヘルプ</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">出張申請</FONT></H3>
<form id="fm" action="save" method="post"><p>氏名 <input id="nm" name="nm"></p><p>日付 <input name="dt"></p><p>部署 <input name="dp"></p><input type="submit" value="送信"></form><p id="msg"></p>
<script type="text/javascript">
function addEvent(o,t,f){ if(o.addEventListener) o.addEventListener(t,f,false); else if(o.attachEvent) o.attachEvent('on'+t,f); else o['on'+t]=f; }
addEvent(document.getElementById('fm'),'submit',function(e){ e=e||window.event; if(document.getElementById('nm').value==''){ document.getElementById('msg').innerHTML='氏名?'; if(e.preventDefault) e.preventDefault(); else e.returnValue=false; } });
</script>
<HR><FONT SIZE="1">道路管理課 - 13.8.2005</FONT>
</BODY>
</HTML>
