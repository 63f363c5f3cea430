import styles from './tables.module.css';

type NumberTableProps = {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A name and figures, a row each. */
export function NumberTable({ caption, head, rows }: NumberTableProps) {
  return (
    <table className={styles.numbers}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...figures]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {figures.map((value, column) => (
              <td key={head[column + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
