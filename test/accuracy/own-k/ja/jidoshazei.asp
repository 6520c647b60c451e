<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
<TITLE>自動車税額一覧</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>県税事務所</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">ホーム</a> | <a href="/news.asp">お知らせ</a> | <a href="/forms.asp">様式</a> | <a href="/tel.asp">電話帳</a> | <a href="/help.asp">ヘルプ</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">自動車税額一覧</FONT></H3>
<OBJECT ID="tdc" CLASSID="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83" WIDTH=0 HEIGHT=0><PARAM NAME="DataURL" VALUE="zeiritsu.csv"><PARAM NAME="UseHeader" VALUE="True"><PARAM NAME="FieldDelim" VALUE=","></OBJECT>
<P>通知書は別の職員が確認してください。</P><TABLE BORDER=1 DATASRC="#tdc"><THEAD><TR><TH>区分</TH><TH>税額（円）</TH></TR></THEAD><TBODY><TR><TD><SPAN DATAFLD="hinmoku"></SPAN></TD><TD ALIGN=right><SPAN DATAFLD="ritsu"></SPAN></TD></TR></TBODY></TABLE>
<HR><FONT SIZE="1">県税事務所 - 3.4.2000</FONT>
</BODY>
</HTML>
