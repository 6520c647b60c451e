function onSilverlightError(sender, args) {
    var errMsg = "Erreur non gérée dans l'application Silverlight : " + args.ErrorMessage;
    throw new Error(errMsg);
}
