<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<TITLE>休暇届</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
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
<H2>休暇届</H2>

<FORM NAME=kyuka ACTION=kyuka2.asp METHOD=post>
氏名 <INPUT NAME=shimei><BR>開始日 <INPUT NAME=kaishi SIZE=10> 終了日 <INPUT NAME=shuryo SIZE=10> 日数 <INPUT NAME=nissu SIZE=4 READONLY><BR>
<INPUT TYPE=button NAME=btnKeisan VALUE="日数計算"> <INPUT TYPE=button NAME=btnTeishutsu VALUE="提出">
</FORM>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub btnKeisan_onClick()
  If IsDate(kyuka.kaishi.value) And IsDate(kyuka.shuryo.value) Then
    kyuka.nissu.value = DateDiff("d", kyuka.kaishi.value, kyuka.shuryo.value) + 1
  Else
    MsgBox "日付を入力してください", 48
  End If
End Sub
Sub btnTeishutsu_onClick()
  If kyuka.nissu.value <> "" Then kyuka.submit()
End Sub
-->
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>庁内・社内専用です。お問い合わせは情報システム課まで。</SMALL></P>
</BODY>
</HTML>
