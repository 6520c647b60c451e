<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
<TITLE>滞納整理一覧</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#336633"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>県税事務所</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">ホーム</a> | <a href="/news.asp">お知らせ</a> | <a href="/forms.asp">様式</a> | <a href="/tel.asp">電話帳</a> | <a href="/help.asp">ヘルプ</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">滞納整理一覧</FONT></H3>
<p>五万円を超える還付は課長の決裁が必要です。</p><table border="1" id="tab"><tr><th>番号</th><th>日付</th><th>金額</th><th>状態</th></tr><tr><td>ST-4808</td><td>02.11.2000</td><td align="right">6184,99</td><td>完了</td></tr>
<tr><td>ST-2254</td><td>05.07.2005</td><td align="right">1831,87</td><td>完了</td></tr>
<tr><td>ST-2376</td><td>06.03.2000</td><td align="right">5916,30</td><td>完了</td></tr>
<tr><td>ST-346</td><td>13.05.2001</td><td align="right">6340,86</td><td>完了</td></tr>
<tr><td>ST-8002</td><td>20.11.2008</td><td align="right">165,81</td><td>未処理</td></tr>
<tr><td>ST-9757</td><td>21.09.2002</td><td align="right">4461,06</td><td>未処理</td></tr></table><p><a href="list.csv">CSV</a> | <a href="javascript:excel()">Excel</a></p>
<script type="text/javascript">
function excel(){ try { var x=new ActiveXObject("Excel.Application"); x.Visible=true; var s=x.Workbooks.Add().ActiveSheet, t=document.getElementById("tab"); for(var i=0;i<t.rows.length;i++) for(var k=0;k<t.rows[i].cells.length;k++) s.Cells(i+1,k+1).Value=t.rows[i].cells[k].innerText; } catch(e) { location.href="list.csv"; } }
</script>
<HR><FONT SIZE="1">県税事務所 - 5.7.2005</FONT>
</BODY>
</HTML>
