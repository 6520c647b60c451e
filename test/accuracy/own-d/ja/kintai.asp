<HTML><HEAD><meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><TITLE>勤務実績入力</TITLE>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub btnToroku_OnClick
  Dim f
  Set f = Document.frmKintai
  If Not IsNumeric(f.shigyo.Value) Then
    MsgBox "始業時刻を入力してください。", vbExclamation, "勤務管理"
    f.shigyo.Focus
    Exit Sub
  End If
  If CInt(f.shigyo.Value) >= CInt(f.shugyo.Value) Then
    MsgBox "終業時刻が正しくありません。", vbExclamation, "勤務管理"
    Exit Sub
  End If
  If MsgBox("登録します。よろしいですか？", vbYesNo) = vbYes Then f.Submit
End Sub
Sub btnClear_OnClick
  Document.frmKintai.Reset
End Sub
-->
</SCRIPT></HEAD>
<BODY BGCOLOR="#FFFFEE">
<H3>勤務実績入力（総務部）</H3>
<FORM NAME="frmKintai" METHOD="POST" ACTION="kintai_upd.asp">
<TABLE BORDER=1 CELLPADDING=3>
<TR><TD BGCOLOR="#CCCCFF">社員番号</TD><TD>104522　佐藤　健一</TD></TR>
<TR><TD BGCOLOR="#CCCCFF">日付</TD><TD>平成14年6月3日（月）</TD></TR>
<TR><TD BGCOLOR="#CCCCFF">始業</TD><TD><INPUT NAME="shigyo" SIZE=5 MAXLENGTH=4></TD></TR>
<TR><TD BGCOLOR="#CCCCFF">終業</TD><TD><INPUT NAME="shugyo" SIZE=5 MAXLENGTH=4></TD></TR>
<TR><TD BGCOLOR="#CCCCFF">備考</TD><TD><INPUT NAME="biko" SIZE=40></TD></TR>
</TABLE>
<INPUT TYPE="button" NAME="btnToroku" VALUE="　登録　"> <INPUT TYPE="button" NAME="btnClear" VALUE="　取消　">
</FORM></BODY></HTML>
