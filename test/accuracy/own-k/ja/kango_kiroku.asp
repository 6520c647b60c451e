<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">
<TITLE>看護記録</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<STYLE>.tabs {behavior:url(tabs.htc)} .tabs DIV {display:none}</STYLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#336633"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>こども病院</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">ホーム</a> | <a href="/news.asp">お知らせ</a> | <a href="/forms.asp">様式</a> | <a href="/tel.asp">電話帳</a> | <a href="/help.asp">ヘルプ</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">看護記録</FONT></H3>
<P>投薬の前にリストバンドを確認してください。</P><DIV CLASS="tabs">
<DIV TITLE="バイタル"><TABLE BORDER=1><TR><TD>体温</TD><TD><INPUT SIZE=5 NAME=t></TD></TR><TR><TD>脈拍</TD><TD><INPUT SIZE=5 NAME=p></TD></TR></TABLE></DIV>
<DIV TITLE="投薬"><TABLE BORDER=1><TR><TD>薬剤名</TD><TD><INPUT NAME=y></TD></TR></TABLE></DIV>
<DIV TITLE="観察"><TEXTAREA ROWS=6 COLS=50 NAME=k></TEXTAREA></DIV></DIV>
<HR><FONT SIZE="1">こども病院 - 28.4.2000</FONT>
</BODY>
</HTML>
