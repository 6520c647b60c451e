<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<TITLE>内線番号検索</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Arial, sans-serif }
TD.menu { background:#EEEEDD; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>みどり県庁</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">ホーム</A><BR>
<A HREF="dept.asp">部署案内</A><BR>
<A HREF="forms.asp">申請書</A><BR>
<A HREF="phone.asp">電話帳</A><BR>
<A HREF="news.asp">お知らせ</A><BR>
<A HREF="help.asp">ヘルプ</A>
</TD><TD VALIGN=top>
<H2>内線番号検索</H2>

<FORM NAME=f onsubmit="sagasu();return false">課名 <INPUT NAME=ka> <INPUT TYPE=submit VALUE="検索"></FORM><DIV ID=kekka></DIV>
<SCRIPT LANGUAGE=JavaScript>
var hyo = { "総務課": "2101", "財政課": "2110", "道路課": "2305", "福祉課": "2402" };
function sagasu() {
  var s = "";
  for (var k in hyo) if (k.indexOf(document.f.ka.value) >= 0) s += k + "　" + hyo[k] + "<BR>";
  document.getElementById("kekka").innerHTML = s || "該当なし";
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>庁内・社内専用です。お問い合わせは情報システム課まで。</SMALL></P>
</BODY>
</HTML>
